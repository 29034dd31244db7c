"""What a briefing is: frozen values, no I/O, no Qt.

`text` (Run, Paragraph) ◂ `blocks` (Block) ◂ `slide` (Slide) ◂ `deck` (Deck); beside them `theme`, `source`,
`event` and `language`. Everything here can be compared, and every edit returns a new value.
"""
