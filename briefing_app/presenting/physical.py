"""Where a key lies, whatever is printed on it: the character that it has on a US keyboard.

Keys are numbered as Linux does (evdev), which for these keys are the scan codes of Windows too. X11 and Wayland
add 8; macOS has numbers of its own.
"""

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "QWERTYUIOP[]", "QWERTYUIOP{}"),
    (30, "ASDFGHJKL;'`", 'ASDFGHJKL:"~'),
    (43, "\\ZXCVBNM,./", "|ZXCVBNM<>?"),
)
_US = {
    first + place: (plain, shifted)
    for first, plains, shifts in _ROWS
    for place, (plain, shifted) in enumerate(zip(plains, shifts, strict=True))
}
_CODES = {plain: code for code, (plain, _) in _US.items()}
_MAC_ROWS = (
    (0, "ASDFHGZXCV"),
    (11, "BQWERYT123465=97-80]OU[IP"),
    (37, "LJ'K;\\,/NM."),
    (50, "`"),
)
_MAC = {first + place: key for first, keys in _MAC_ROWS for place, key in enumerate(keys)}

X11_OFFSET = 8


def us_character(code: int, *, shift: bool = False) -> str:
    """What the key `code` types on a US keyboard, letters in upper case; "" for any other key."""
    found = _US.get(code)
    return "" if found is None else found[shift]


def code_of(character: str) -> int:
    """The key on which a US keyboard has `character` (without Shift); 0 where there is none."""
    return _CODES.get(character.upper(), 0)


def from_native(platform: str, scan_code: int, virtual_key: int) -> int:
    """The key's number from what Qt's `platform` plugin tells of it; 0 when it is not known."""
    if platform in ("xcb", "wayland", "wayland-egl"):
        return max(0, scan_code - X11_OFFSET)
    if platform == "cocoa":
        return code_of(_MAC.get(virtual_key, "")) if _MAC.get(virtual_key) else 0
    if platform == "windows":
        return scan_code if scan_code < 0x80 else 0  # above: the extended keys, which lie elsewhere
    return 0
