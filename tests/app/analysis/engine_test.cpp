// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/engine.h"

#include "language/model_archive.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A folder with two small model files.
struct Models {
    QTemporaryDir folder;

    Models() { write(u"language"_s, "one"), write(u"attribution"_s, "two"); }

    void write(const QString &name, const QByteArray &weights) const
    {
        ModelArchive archive;
        archive.set(u"weights"_s, weights);
        if (!archive.write(folder.filePath(name + u".model"_s))) {
            qFatal("cannot write");
        }
    }

    QString engine() const { return modelEngine(folder.path()); }
};

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKindVersionAndDigest()
    {
        static const QRegularExpression form(
            u"^(model|rules)-%1-[0-9a-f]{12}$"_s.arg(kCodeVersion));
        QVERIFY2(form.match(modelEngine(u":/language/en"_s)).hasMatch(),
                 qPrintable(modelEngine(u":/language/en"_s)));
        QVERIFY(form.match(ruleEngine()).hasMatch());
        QCOMPARE(modelEngine(u":/language/en"_s), modelEngine(u":/language/en"_s));
    }

    void sameModelsElsewhereAreTheSameEngine() { QCOMPARE(Models().engine(), Models().engine()); }

    void eachModelMakesAnotherEngine_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("language") << u"language"_s;
        QTest::newRow("attribution") << u"attribution"_s;
    }
    void eachModelMakesAnotherEngine()
    {
        QFETCH(const QString, model);
        const Models models;
        const QString before = models.engine();
        models.write(model, "six"); // of the same size
        QVERIFY(models.engine() != before);
    }

    void rulesAloneAreAnotherEngine()
    {
        QVERIFY(ruleEngine() != modelEngine(u":/language/en"_s));
        QVERIFY(ruleEngine() != modelEngine(u"/nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
