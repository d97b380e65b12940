"""The page of Settings on which the rules and the kinds of card are edited."""
