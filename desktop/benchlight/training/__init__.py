"""Training and evaluation of the ranking model."""
