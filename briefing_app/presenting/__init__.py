"""The show as a state machine. Pure."""
