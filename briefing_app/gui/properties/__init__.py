"""The facts of a deck: its title, its event, its look."""
