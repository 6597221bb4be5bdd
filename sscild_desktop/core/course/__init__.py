"""One patient over time: measures of each visit, changes, and each rule read on the right pair."""
