"""Alembic's entry: runs on the connection that shopclient.models.upgrade hands over."""

from alembic import context

from shopclient.models import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=True)
context.run_migrations()
