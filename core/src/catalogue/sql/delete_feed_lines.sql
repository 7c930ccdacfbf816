DELETE FROM meta WHERE key GLOB 'feed.line.*' OR key GLOB 'feed.absent.*'
