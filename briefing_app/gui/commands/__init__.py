"""What the actions of the main window do, one class a group of the table in `gui.actions`."""
