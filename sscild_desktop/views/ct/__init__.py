"""The page of one CT: levels, results, findings."""
