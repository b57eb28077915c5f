"""Training of the ranking model."""
