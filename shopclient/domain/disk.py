"""What the operating system's answers mean to a person."""

import errno

from shopclient.domain.errors import DiskFull, FileNotFound, FileReadOnly, FileTrouble, Refusal

# EFBIG: no file may grow larger, on this disk or for this user.
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def disk_refusal(error: OSError, path: str) -> Refusal:
    """Return the refusal for an error of the disk at *path*."""
    if means_full(error):
        return DiskFull(path)
    if error.errno in _NOT_ALLOWED:
        return FileReadOnly(path)
    if error.errno == errno.ENOENT:
        return FileNotFound(path)
    return FileTrouble(path, error.strerror or str(error))


def means_full(error: OSError) -> bool:
    """Return whether an error of the system says that there is no room."""
    return error.errno in _FULL
