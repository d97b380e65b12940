"""Tests of the page of holidays."""
