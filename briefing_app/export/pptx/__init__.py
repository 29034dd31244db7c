"""Native, editable PowerPoint."""
