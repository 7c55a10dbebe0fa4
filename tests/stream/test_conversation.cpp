// What the model is told in words, and what counts as said before.
#include "core/stream/conversation.h"

#include <QTest>

using namespace spotter;

class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInTheOrderOfTheTraining()
    {
        Settings::Prompts prompts;
        prompts.system = QStringLiteral("You coach.");
        prompts.observationContext.clear();
        prompts.feedbackPrefix = QStringLiteral("How is it?");
        prompts.evidence = false;
        QCOMPARE(Conversation::opening(prompts),
            std::string("<|im_start|>system\nYou coach.<|im_end|>\n<|im_start|>user\n"));
        QCOMPARE(Conversation().question(prompts, {}, ActionToken::Feedback),
            std::string("\nHow is it?<|im_end|>\n<|im_start|>assistant\n"));
        prompts.observationContext = QStringLiteral("Just seen:");
        QVERIFY(Conversation::opening(prompts).ends_with("user\nJust seen:\n"));
    }

    void tellsWhatItKnows()
    {
        Settings::Prompts prompts;
        MotionEvidence seen;
        seen.present = true;
        seen.repetitions = 12;
        seen.setRepetitions = 4;
        seen.range = 0.85;
        Conversation talk;
        talk.said(QStringLiteral("Go deeper."));
        const std::string question = talk.question(prompts, seen, ActionToken::Feedback);
        for (const char *part : {"12 repetitions in all, 4 in this set", "85 %", "\"Go deeper.\""})
            QVERIFY2(question.find(part) != std::string::npos, part);
        QVERIFY(question.find(prompts.feedbackPrefix.toStdString()) != std::string::npos);
        QVERIFY(talk.question(prompts, seen, ActionToken::Correct).find(prompts.praisePrefix.toStdString())
            != std::string::npos);
        const std::size_t length = question.size();
        talk.said(QString(3000, u'x'));
        QVERIFY2(talk.question(prompts, seen, ActionToken::Feedback).size() < length + 200, "a question has an end");
        QVERIFY(evidenceText({}).contains(QStringLiteral("nobody")));
    }

    void knowsARepetition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("the same") << QStringLiteral("Bend your knees a little more.") << true;
        QTest::newRow("other case and stops") << QStringLiteral("bend your KNEES, a little more") << true;
        QTest::newRow("one word in six") << QStringLiteral("Bend your elbows a little more.") << true;
        QTest::newRow("two words in six") << QStringLiteral("Bend both elbows a little more.") << false;
        QTest::newRow("the same beginning") << QStringLiteral("Bend your knees.") << false;
        QTest::newRow("another") << QStringLiteral("Keep your back straight.") << false;
        QTest::newRow("nothing") << QStringLiteral("...") << true;
        QTest::newRow("first of five") << QStringLiteral("one two three four") << true;
        QTest::newRow("sixth from the end") << QStringLiteral("an old remark here") << false;
    }
    void knowsARepetition()
    {
        QFETCH(QString, text);
        Conversation talk;
        for (const char *said : {"an old remark here", "one two three four", "a b c d", "e f g h", "i j k l",
                 "Bend your knees a little more."})
            talk.said(QString::fromLatin1(said));
        QTEST(talk.repeats(text), "repeats");
        talk.reset();
        QCOMPARE(talk.repeats(text), text == QLatin1String("...")); // which is no news at any time
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "test_conversation.moc"
