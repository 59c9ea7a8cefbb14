### ps
