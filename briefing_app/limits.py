"""How much input is accepted. All input is untrusted; every limit is tested at the limit and one past it.

Sizes are in bytes unless the name says otherwise.
"""

MARKDOWN_FILE = 256 * 1024
MARKDOWN_DECK = 16 * 1024 * 1024  # many slides in one file
MARKDOWN_LINE = 20 * 1024
NESTING_LEVELS = 32
FRONT_MATTER = 16 * 1024
TOML_FILE = 256 * 1024  # library.toml, a theme, a list of words

ARCHIVE_ENTRIES = 5_000
ARCHIVE_UNPACKED = 500 * 1024 * 1024
ARCHIVE_RATIO = 100  # unpacked bytes a packed byte

PICTURE_PIXELS = 40_000_000
PICTURE_FILE = 64 * 1024 * 1024

SOURCES_FILE = 8 * 1024 * 1024
LIBRARY_FILES = 250_000  # Markdown files in one library
LIBRARY_DEPTH = 24  # folders inside folders

CALENDAR_FILE = 1024 * 1024
CALENDAR_EVENTS = 2_000
CALENDAR_OCCURRENCES = 50_000  # of one recurring event, from its start
