"""How well the program agrees with readers: their masks and scores against its own, with intervals."""
