"""A column with the whole name beside columns with parts of it: ``Фамилия Имя`` and ``Отчество``."""

from shopclient.domain.names import NameParts, fold, split_name


def joined_name(whole: str, parts: NameParts) -> tuple[str, NameParts]:
    """Return the whole name and its parts, so that no word of either column is lost.

    Where the parts have given name and surname they say all. Else what the whole name has besides them fills
    the part that is empty; without any part to tell the order, a patronymic tells it or the name stays whole.
    """
    if not whole or not any(parts) or (parts.first and parts.last):
        return whole, parts
    known = {fold(word) for part in parts for word in part.split()}
    rest = " ".join(word for word in whole.split() if fold(word) not in known)
    if not rest:
        return whole, parts
    if parts.first or parts.last:
        found = split_name(whole)
        if found and (found.first == parts.first or found.last == parts.last):
            return whole, found
        filled = parts._replace(last=rest) if parts.first else parts._replace(first=rest)
        return whole, filled
    both = f"{rest} {parts.middle}"
    return both, split_name(both) or NameParts("", "", "")
