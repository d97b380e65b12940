"""Words for every reader: translations and the sentences made from codes with data."""
