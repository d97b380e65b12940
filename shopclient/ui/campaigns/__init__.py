"""The Campaigns screen: what the shop plans, writes and celebrates for its clients, a part under each tab."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_campaigns(context: Context) -> Screen:
    """Return the Campaigns screen; each of its parts is opened when its tab is first chosen."""
    from shopclient.ui.campaigns.parts import PARTS
    from shopclient.ui.campaigns.view import CampaignsView

    return CampaignsView(context, PARTS)
