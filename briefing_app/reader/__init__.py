"""Markdown ⇄ Slide. The only importer of `markdown`."""
