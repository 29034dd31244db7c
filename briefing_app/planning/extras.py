"""Under which names planning keeps what it knows in a deck's extra fields."""

LEFT_OUT = "left_out"  # in DeckSlide.extra: hidden by planning, not by the user
PINNED = "pinned"  # in DeckSlide.extra: the user wants it, whatever the priority says
AUDIENCE = "audience_key"  # in Event.extra: the audience by its word in the library's vocabulary
QUESTION_MINUTES = "question_minutes"  # in Deck.extra, beside `minutes`, which are for the slides
