"""The sum, its lines, what it comes to, and why."""
