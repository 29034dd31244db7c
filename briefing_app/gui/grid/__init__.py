"""A list of cards in groups, for the sorter, the outline, the slide strip and the library."""
