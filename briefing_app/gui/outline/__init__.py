"""The deck as text: titles and what stands below them."""
