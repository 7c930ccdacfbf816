DELETE FROM meta WHERE key GLOB 'feed.line.*'
