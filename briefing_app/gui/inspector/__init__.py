"""What is known of the current slide, and may be changed."""
