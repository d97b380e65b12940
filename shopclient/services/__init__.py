"""Use cases: each public function that takes a shop is one transaction."""
