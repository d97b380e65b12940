"""Files of other programs turned into plain rows; nothing here knows the shop's file."""
