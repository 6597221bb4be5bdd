"""What is kept is made once for what it was made from."""

from sscild_desktop.views.shared.kept import Kept


def test_a_value_is_made_anew_only_for_something_else() -> None:
    kept, made = Kept[str](), []

    def value_of(one: int) -> str:
        return kept.get(one, lambda: made.append(one) or f"of {one}")

    assert [value_of(one) for one in (1, 1, 2, 2, 1)] == ["of 1", "of 1", "of 2", "of 2", "of 1"]
    kept.forget()
    value_of(1)
    assert made == [1, 2, 1, 1]
