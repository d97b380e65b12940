"""Shopclient: the client file and the loyalty cards of one small shop."""

__version__ = "0.1.0"
