"""The three planes of one CT, what is drawn on them, and the hand that moves them."""
