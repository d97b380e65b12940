"""The tables of the shop's file, one module a noun, and how the file is opened."""

from shopclient.models.account import Account, Entry, Lot
from shopclient.models.base import Base
from shopclient.models.card import Card
from shopclient.models.client import (
    Client,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    Favourite,
    Relative,
)
from shopclient.models.fact import Fact
from shopclient.models.greeting import Greeting
from shopclient.models.operation import Gift, Operation, SaleLine
from shopclient.models.shop import ProgrammeVersion, Setting, Staff

__all__ = [
    "Account",
    "Base",
    "Card",
    "Client",
    "ClientDate",
    "ClientEmail",
    "ClientLabel",
    "ClientPhone",
    "Entry",
    "Fact",
    "Favourite",
    "Gift",
    "Greeting",
    "Lot",
    "Operation",
    "ProgrammeVersion",
    "Relative",
    "SaleLine",
    "Setting",
    "Staff",
]
