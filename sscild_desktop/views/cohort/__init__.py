"""The page of many patients: table, statistics, figures."""
