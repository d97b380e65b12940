"""The sale at the counter, without widgets: every view of it shows the same desk."""
