"""Start Shopclient from a checkout: hands over to the package, nothing else."""

import sys

from shopclient.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
