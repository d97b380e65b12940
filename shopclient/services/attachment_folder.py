"""Where the bytes of attachments lie: in a folder beside the shop's file, each under its digest."""

from pathlib import Path


def attachment_folder(shop_path: Path) -> Path:
    """Return the folder of the shop's file at *shop_path*; nothing is made."""
    return shop_path.with_name(f"{shop_path.name}.files")


def attachment_place(shop_path: Path, digest: str) -> Path:
    """Return where the bytes with this SHA-256 lie."""
    return attachment_folder(shop_path) / digest
