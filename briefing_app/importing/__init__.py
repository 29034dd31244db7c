"""Other people's files → slides of a library."""
