"""What is held in memory to search: the guides, their devices, words and vectors, and the symptoms known of them."""
