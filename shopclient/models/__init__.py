"""The tables of the shop's file, one module a noun, and how the file is opened."""

from shopclient.models.account import Account, Entry, Lot
from shopclient.models.attachment import Attachment, ClientPhoto
from shopclient.models.base import Base
from shopclient.models.card import Card
from shopclient.models.client import (
    Client,
    ClientChannel,
    ClientCustom,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    Favourite,
    Household,
)
from shopclient.models.client_apart import ClientApart
from shopclient.models.client_figure import ClientFigure, PurchaseDay
from shopclient.models.client_gift import ClientGift
from shopclient.models.consent import ClientConsent, ConsentText
from shopclient.models.contact import Contact
from shopclient.models.custom_field import CustomField
from shopclient.models.draw import Draw, EventPrize, HiddenGift, Prediction, Ticket, TicketDeed
from shopclient.models.event import Event, EventDuty, EventGuest, EventStep
from shopclient.models.fact import Fact
from shopclient.models.greeting import Greeting
from shopclient.models.import_batch import ImportBatch, ImportedPurchase, ImportMapping, ImportPart
from shopclient.models.imported_entry import ImportedEntry
from shopclient.models.message import Mailing, Message
from shopclient.models.operation import Gift, Operation, SaleLine
from shopclient.models.own_greeting import OwnGreeting
from shopclient.models.own_holiday import HolidayShift, OwnHoliday
from shopclient.models.plan import Plan, PlanGuest, PlanStep
from shopclient.models.relative import Relative, RelativeFavourite
from shopclient.models.revision import Revision
from shopclient.models.segment import Segment
from shopclient.models.shop import ProgrammeVersion, Setting, Staff

__all__ = [
    "Account",
    "Attachment",
    "Base",
    "Card",
    "Client",
    "ClientApart",
    "ClientChannel",
    "ClientConsent",
    "ClientCustom",
    "ClientDate",
    "ClientEmail",
    "ClientFigure",
    "ClientGift",
    "ClientLabel",
    "ClientPhone",
    "ClientPhoto",
    "ConsentText",
    "Contact",
    "CustomField",
    "Draw",
    "Entry",
    "Event",
    "EventDuty",
    "EventGuest",
    "EventPrize",
    "EventStep",
    "Fact",
    "Favourite",
    "Gift",
    "Greeting",
    "HiddenGift",
    "HolidayShift",
    "Household",
    "ImportBatch",
    "ImportMapping",
    "ImportPart",
    "ImportedEntry",
    "ImportedPurchase",
    "Lot",
    "Mailing",
    "Message",
    "Operation",
    "OwnGreeting",
    "OwnHoliday",
    "Plan",
    "PlanGuest",
    "PlanStep",
    "Prediction",
    "ProgrammeVersion",
    "PurchaseDay",
    "Relative",
    "RelativeFavourite",
    "Revision",
    "SaleLine",
    "Segment",
    "Setting",
    "Staff",
    "Ticket",
    "TicketDeed",
]
