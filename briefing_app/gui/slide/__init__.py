"""One slide: the page, large; its notes; its Markdown."""
