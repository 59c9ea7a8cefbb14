### prs
