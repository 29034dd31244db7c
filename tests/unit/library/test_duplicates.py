from briefing_app.library.duplicates import near_duplicates

TEXT = "Prevention begins long before violence and it asks something of every one of us in our own role today"


def test_texts_that_share_most_word_groups_are_near_duplicates():
    changed = TEXT.replace("today", "tomorrow")
    other = "Courts found that the crime of genocide was committed and that states had to prevent it"
    pairs = near_duplicates([("a", "en", TEXT), ("b", "en", changed), ("c", "en", other), ("d", "fr", TEXT)])
    assert [(p.first, p.second) for p in pairs] == [("a", "b")]
    assert 0.8 < pairs[0].likeness < 1


def test_the_same_words_are_wholly_alike_whatever_their_accents_and_case():
    assert (
        near_duplicates([("a", "en", "Élan vital today"), ("b", "en", "elan VITAL today")])[0].likeness == 1.0
    )


def test_chinese_texts_are_compared_too():
    pairs = near_duplicates(
        [("a", "zh", "防止及惩治灭绝种族罪公约"), ("b", "zh", "防止及惩治灭绝种族罪公约。")]
    )
    assert len(pairs) == 1


def test_empty_slides_are_nobodys_duplicates():
    assert near_duplicates([("a", "en", ""), ("b", "en", "")]) == []
