# Reads `ctest --verbose`: a line for every test program as it ends; below it, with their reasons, the tests that failed or were
# skipped; last the sum of Qt Test's totals. A program that crashed, ran out of time or gave no totals counts as one failure.

# "3: PASS   : TestFrame::copies()": a program's own lines, those of several mixed, begin with its number in ctest.
/^[0-9]+: / {
    id = substr($1, 1, length($1) - 1)
    line = substr($0, index($0, " ") + 1)
    if (line ~ /^(FAIL!|QFATAL|XPASS|SKIP) /)
        inReason[id] = 1
    else if (line !~ /^   /)
        inReason[id] = 0
    if (inReason[id])
        reasons[id] = reasons[id] "    " line "\n"
    if (line ~ /^Totals: /) {
        split(line, word, " ")
        passedIn[id] += word[2]; failedIn[id] += word[4]; skippedIn[id] += word[6]
    }
    last[id] = line
    next
}

# "  3/12 Test  #3: media ...........***Timeout 300.01 sec"
/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    match($0, /#[0-9]+: /)
    id = substr($0, RSTART + 1, RLENGTH - 3)
    verdict = substr($0, RSTART + RLENGTH)
    name = verdict
    sub(/ .*/, "", name)
    sub(/^[^ ]+ +\.*/, "", verdict)
    sub(/^[ *]+/, "", verdict)
    if (!failedIn[id] && (verdict !~ /^Passed/ || !(id in passedIn))) {
        failedIn[id] = 1
        reasons[id] = reasons[id] "    FAIL!  : " (verdict ~ /^Passed/ ? "no totals" : verdict) ", after: " last[id] "\n"
    }
    printf "%s: %d passed, %d failed, %d skipped\n%s", name, passedIn[id], failedIn[id], skippedIn[id], reasons[id]
    passed += passedIn[id]; failed += failedIn[id]; skipped += skippedIn[id]
    programs++
}

END {
    if (!programs) {
        print "FAIL!  : no test ran"
        failed = 1
    }
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit failed > 0
}
