"""From pages to files, without losing a line that somebody wrote.

`plan` compares pages with what stands on the disk and finds what forbids writing; `write` carries a plan out. Every
path goes through `Folder`, which nothing leaves. The grammar of markers is in `regions`.
"""

from bylaws.build.outputs.fixes import fixing
from bylaws.build.outputs.plans import FileChange, Insert, Output, Plan, plan, stale
from bylaws.build.outputs.site_folder import write_site
from bylaws.build.outputs.writing import write

__all__ = ["FileChange", "Insert", "Output", "Plan", "fixing", "plan", "stale", "write", "write_site"]
