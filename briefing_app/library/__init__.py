"""A folder of reviewed slides: found, searched, compared, read."""
