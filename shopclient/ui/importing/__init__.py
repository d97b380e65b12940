"""What bringing lists in has in common, whatever they hold; and journals of purchases."""
