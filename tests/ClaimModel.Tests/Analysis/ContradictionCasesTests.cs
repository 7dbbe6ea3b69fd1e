using ClaimModel.Analysis;

namespace ClaimModel.Tests.Analysis;

/// <summary>Small cases: claims and the expected findings, including apparent contradictions. <see cref="ShortClaims"/> explains the notation.</summary>
public class ContradictionCasesTests
{
    private const string Nothing = "";

    public static TheoryData<string, string> Cases => new()
    {
        // One claim asserts what another claim denies.
        { "ann asserts likes=tea; bob denies likes=tea", "contradictory negation opposite-stance ann bob" },
        { "ann denies likes=tea; bob asserts likes=tea", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea; bob denies likes=tea; cy asserts likes=tea; di denies likes=tea", "contradictory negation opposite-stance ann bob cy di" },
        { "ann asserts likes; bob denies likes", "contradictory negation opposite-stance ann bob" },
        { "ann asserts toll#100:people; bob denies toll#100:people", "contradictory negation opposite-stance ann bob" },
        { "ann asserts toll#100:people; bob denies toll#1e2:people", "contradictory negation opposite-stance ann bob" },
        { "ann asserts toll#100:people; bob denies toll#100.0:People", Nothing },
        { "ann asserts toll#123456789012345678901; bob denies toll#123456789012345678902", Nothing },
        { "ann asserts toll#123456789012345678901; bob denies toll#1.234567890123456789010e20", "contradictory negation opposite-stance ann bob" },
        { "ann asserts toll#100; bob denies toll#100.00000000000000000", "contradictory negation opposite-stance ann bob" },
        { "ann asserts deaths#100:people; bob denies deaths#100", "contradictory negation opposite-stance ann bob" },
        { "ann asserts held*2017-04-12; bob denies held*2017-04-12", "contradictory negation opposite-stance ann bob" },
        { "ann asserts held*2017; bob denies held*2017-XX", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea; ann.2 denies likes=tea", "contradictory negation opposite-stance ann ann.2" },
        { "ann asserts likes=tea on:2017-04; ann.2 denies likes=tea on:2018-05", "contradictory negation opposite-stance ann ann.2" },
        { "ann+bob asserts likes=tea; bob denies likes=tea", "contradictory negation opposite-stance ann+bob bob" },
        { "?1 asserts likes=tea; ?2 denies likes=tea", "contradictory negation opposite-stance ?1 ?2" },
        { "ann asserts likes=tea; bob denies likes=tea; cy asserts likes=ale; di denies likes=ale", "contradictory negation opposite-stance ann bob; contradictory negation opposite-stance cy di" },
        { "ann asserts capital=york; bob denies capital=york; cy asserts capital=lund", "contradictory negation opposite-stance ann bob; contrary structural exclusive-value ann cy" },
        { "ann asserts likes=tea; bob denies likes=ale", Nothing },
        { "ann denies likes=tea; bob denies likes=tea", Nothing },
        { "ann denies likes=tea; bob denies likes=ale", Nothing },
        { "ann denies capital=york; bob denies capital=lund", Nothing },
        { "ann asserts capital=york; bob denies capital=lund", Nothing },
        { "ann asserts toll#90..110:people; bob denies toll#100:people", Nothing },
        { "ann asserts toll#100:people; bob denies toll#100:dogs", Nothing },
        { "ann asserts likes=tea; bob doubts likes=tea", Nothing },

        // Ids of issues are compared exactly; words without surrounding white space, in NFC, and without regard to case.
        { "ann asserts The_River/is=wide; bob denies the_river/IS=Wide", "contradictory negation opposite-stance ann bob" },
        { "ann asserts _river/is=wide; bob denies river_/is_=_wide_", "contradictory negation opposite-stance ann bob" },
        { "ann asserts caf\u00E9/is=open; bob denies cafe\u0301/is=open", "contradictory negation opposite-stance ann bob" },
        { "ann asserts CAFE\u0301/is=open; bob denies caf\u00E9/is=OPEN", "contradictory negation opposite-stance ann bob" },
        { "ann asserts ΟΔΟΣ/is=open; bob denies οδος/is=open", "contradictory negation opposite-stance ann bob" },
        { "ann asserts 北京/is=大; bob denies 北京/is=大", "contradictory negation opposite-stance ann bob" },
        { "ann asserts Москва/is=далеко; bob denies москва/is=ДАЛЕКО", "contradictory negation opposite-stance ann bob" },
        { "ann asserts x/is=open; bob denies X/is=open", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=york; bob denies likes=York", "contradictory negation opposite-stance ann bob" },
        { "ann asserts y/likes=Leeds; bob denies y/likes=leeds", "contradictory negation opposite-stance ann bob" },
        { "ann asserts x/likes=tea; bob denies x/Likes=tea", Nothing },
        { "ann asserts the_river/is=wide; bob denies the__river/is=wide", Nothing },
        { "ann asserts caf\u00E9/is=open; bob denies cafe/is=open", Nothing },
        { "ann asserts y/likes=tea; bob denies z/likes=tea", Nothing },

        // Different values of a functional predicate.
        { "ann asserts capital=york; bob asserts capital=lund", "contrary structural exclusive-value ann bob" },
        { "ann asserts capital=lund; bob asserts capital=york", "contrary structural exclusive-value ann bob" },
        { "ann asserts capital=lund; bob asserts capital=york; cy asserts capital=lund; di asserts capital=bern", "contrary structural exclusive-value ann bob cy di" },
        { "ann asserts capital=york; ann.2 asserts capital=lund", "contrary structural exclusive-value ann ann.2" },
        { "ann asserts capital=york; bob asserts capital=York", Nothing },
        { "ann asserts capital=Lund; bob asserts capital=_lund", Nothing },
        { "ann asserts capital=york; bob asserts capital=york", Nothing },
        { "ann asserts likes=tea; bob asserts likes=ale", Nothing },
        { "ann asserts Capital=york; bob asserts Capital=lund", Nothing },
        { "ann asserts capital=york; bob asserts capital", Nothing },
        { "ann asserts y/capital=york; bob asserts z/capital=lund", Nothing },
        { "ann questions capital=york; bob questions capital=lund", Nothing },
        { "ann asserts capital=Leeds; bob asserts capital=Лидс \"ann", Nothing },
        { "ann asserts capital=Leeds; bob asserts capital=Лидс \"ann; cy asserts capital=利兹 \"bob", Nothing },
        { "ann asserts capital=Leeds; bob asserts capital=Лидс \"ann; cy asserts capital=lund", "contrary structural exclusive-value ann bob cy" },
        { "ann asserts capital=Leeds; bob denies capital=Лидс \"ann", Nothing },

        // Quantities without a number in common.
        { "ann asserts toll#100:people; bob asserts toll#120:people", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#120:people; bob asserts toll#100:people", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#80..90:people; bob asserts toll#91..100:people", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#..90:people; bob asserts toll#91..:people", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#-1; bob asserts toll#1", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#0.1; bob asserts toll#0.10000000000000000001", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#123456789012345678901; bob asserts toll#123456789012345678902", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#100; bob asserts toll#100..110; cy asserts toll#120", "contrary numeric disjoint-quantity ann bob cy" },
        { "ann asserts toll#1..10; bob asserts toll#4..5; cy asserts toll#8..9", "contrary numeric disjoint-quantity bob cy" },
        { "ann asserts deaths#100; bob asserts deaths#120:people", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#80..90:people; bob asserts toll#90..100:people", Nothing },
        { "ann asserts toll#80..100:people; bob asserts toll#85:people", Nothing },
        { "ann asserts toll#100:people; bob asserts toll#100.00:people", Nothing },
        { "ann asserts toll#0; bob asserts toll#-0", Nothing },
        { "ann asserts toll#1000; bob asserts toll#1e3", Nothing },
        { "ann asserts toll#..90; bob asserts toll#..70", Nothing },
        { "ann asserts toll#90..80; bob asserts toll#100", Nothing },
        { "ann asserts likes#1; bob asserts likes#2", Nothing },
        { "ann denies toll#1; bob denies toll#2", Nothing },

        // Units are never converted.
        { "ann asserts toll#1:km; bob asserts toll#1000:m", "not comparable ann bob" },
        { "ann asserts toll#1000:m; bob asserts toll#1:km", "not comparable ann bob" },
        { "ann asserts toll#100:people; bob asserts toll#100", "not comparable ann bob" },
        { "ann asserts toll#100:people; bob asserts toll#120:people; cy asserts toll#30:families", "contrary numeric disjoint-quantity ann bob; not comparable ann bob cy" },
        { "ann asserts toll#100:people; bob asserts toll=many", "not comparable ann bob" },
        { "ann asserts toll#2017; bob asserts toll*2017", "not comparable ann bob" },
        { "ann asserts toll#100:Kilometres; bob asserts toll#100:_kilometres", "not comparable ann bob" },
        { "ann asserts likes#1:km; bob asserts likes#1:m", Nothing },
        { "ann asserts toll#1:km; bob denies toll#1:m", Nothing },

        // Dates that cannot be the same.
        { "ann asserts held*2017-04-12; bob asserts held*2017-04-13", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2017-04-13; bob asserts held*2017-04-12", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2016; bob asserts held*2017-04-12", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*201X; bob asserts held*2009", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*-0043-03-15; bob asserts held*-0042-03-15", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*Y17000000; bob asserts held*2017", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2017-04-12T10:00:00Z; bob asserts held*2017-04-12T11:00:00Z", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2017-04-12T10:00:00; bob asserts held*2017-04-12T11:00:00", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2017-21; bob asserts held*2019", "contrary temporal disjoint-date ann bob" },
        { "ann asserts held*2017; bob asserts held*2017-04-12", Nothing },
        { "ann asserts held*2017-04; bob asserts held*2017-04-12", Nothing },
        { "ann asserts held*2017?; bob asserts held*2018", Nothing },
        { "ann asserts held*2017~; bob asserts held*2010", "tension temporal disjoint-date ann bob" },
        { "ann asserts held*2017; bob asserts held*2017-XX", Nothing },
        { "ann asserts held*201X; bob asserts held*2017", Nothing },
        { "ann asserts held*2017-21; bob asserts held*2017-23", Nothing },
        { "ann asserts held*2017-04-12; bob asserts held*2017-04-12T11:00:00+02:00", Nothing },
        { "ann asserts held*2017-04-12T10:00:00Z; bob asserts held*2017-04-12T12:00:00+02:00", Nothing },
        { "ann asserts held*2017-04-12T10:00:00; bob asserts held*2017-04-12T11:00:00Z", Nothing },
        { "ann asserts likes*2017; bob asserts likes*2018", Nothing },

        // One claim asserts as certain or probable what another claim questions.
        { "ann asserts likes=tea ~certain; bob questions likes=tea", "tension factive questioned ann bob" },
        { "ann questions likes=tea; bob asserts likes=tea ~certain", "tension factive questioned ann bob" },
        { "ann asserts likes=tea ~probable; bob questions likes=tea; cy questions likes=tea", "tension factive questioned ann bob cy" },
        { "ann asserts likes=tea ~certain; ann.2 questions likes=tea", "tension factive questioned ann ann.2" },
        { "ann asserts likes=tea; bob questions likes=tea", Nothing },
        { "ann asserts likes=tea ~possible; bob questions likes=tea", Nothing },
        { "ann denies likes=tea ~certain; bob questions likes=tea", Nothing },
        { "ann asserts likes=tea ~certain; bob questions likes=ale", Nothing },
        { "ann questions likes=tea; bob questions likes=tea", Nothing },
        { "ann asserts likes=tea ~certain; bob denies likes=tea; cy questions likes=tea", "contradictory negation opposite-stance ann bob; tension factive questioned ann cy" },

        // Certainty: possible claims do not conflict with possible or probable claims.
        { "ann asserts likes=tea ~probable; bob asserts likes=tea ~possible", Nothing },
        { "ann asserts likes=tea ~probable; bob denies likes=tea ~possible", Nothing },
        { "ann asserts likes=tea ~possible; bob denies likes=tea ~probable", Nothing },
        { "ann asserts likes=tea ~possible; bob denies likes=tea ~possible", Nothing },
        { "ann asserts capital=york ~possible; bob asserts capital=lund ~probable", Nothing },
        { "ann asserts toll#1 ~possible; bob asserts toll#2 ~possible", Nothing },
        { "ann asserts held*2017 ~possible; bob asserts held*2018 ~probable", Nothing },
        { "ann asserts likes=tea ~probable; bob denies likes=tea ~probable", "contrary negation opposite-stance ann bob" },
        { "ann asserts likes=tea ~possible; bob denies likes=tea ~certain", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea ~possible; bob denies likes=tea", "tension negation opposite-stance ann bob" },
        { "ann asserts capital=york ~possible; bob asserts capital=lund ~probable; cy asserts capital=bern ~certain", "tension structural exclusive-value ann cy; contrary structural exclusive-value bob cy" },
        { "ann asserts toll#1 ~possible; bob asserts toll#2 ~possible; cy asserts toll#2", "tension numeric disjoint-quantity ann cy" },

        // Valid times that overlap.
        { "ann asserts likes=tea @2017; bob denies likes=tea @2017", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-04; bob denies likes=tea @2017-04", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-04-12; bob denies likes=tea @2017-04-12", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017; bob denies likes=tea @2017-XX", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017?; bob denies likes=tea @2017?", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/2020; bob denies likes=tea @2017", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/2015; bob denies likes=tea @2013/2020", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/..; bob denies likes=tea @2017-04-12", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @../2010; bob denies likes=tea @../1990", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @201X; bob denies likes=tea @201X", "contradictory negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-21; bob denies likes=tea @2017-21", "contradictory negation opposite-stance ann bob" },
        { "ann asserts capital=york @2017; bob asserts capital=lund @2017", "contrary structural exclusive-value ann bob" },
        { "ann asserts toll#1 @2017; bob asserts toll#2 @2017", "contrary numeric disjoint-quantity ann bob" },

        // Valid times that do not overlap.
        { "ann asserts likes=tea @2011; bob denies likes=tea @2017", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2017; bob denies likes=tea @2011", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-04; bob denies likes=tea @2017-05", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-04-12; bob denies likes=tea @2017-05", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/2012; bob denies likes=tea @2013/2015", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @201X; bob denies likes=tea @2021", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @../2010; bob denies likes=tea @2011/..", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-21; bob denies likes=tea @2019-23", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts capital=york @2011; bob asserts capital=lund @2017", "apparent differentTime exclusive-value ann bob" },
        { "ann asserts held*2011 @2011; bob asserts held*2017 @2017", "apparent differentTime disjoint-date ann bob" },
        { "ann asserts likes=tea ~certain @2011; bob questions likes=tea @2017", "apparent differentTime questioned ann bob" },

        // Valid times that may or may not overlap.
        { "ann asserts likes=tea @2017; bob denies likes=tea @2017-04", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017; bob denies likes=tea @2017-04-12", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-04; bob denies likes=tea @2017-04-12", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @201X; bob denies likes=tea @2017", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017?; bob denies likes=tea @2011", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017~; bob denies likes=tea @2017", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017-21; bob denies likes=tea @2017-22", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/; bob denies likes=tea @2017", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2010/2015; bob denies likes=tea @2015/2017", "apparent differentTime opposite-stance ann bob" },
        { "ann asserts likes=tea @2017/2011; bob denies likes=tea @1990", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea; bob denies likes=tea @2017", "tension negation opposite-stance ann bob" },
        { "ann asserts likes=tea @2017; bob denies likes=tea", "tension negation opposite-stance ann bob" },
        { "ann asserts capital=york @2017; bob asserts capital=lund @2017-04", "tension structural exclusive-value ann bob" },
        { "ann asserts toll#1 @2017; bob asserts toll#2", "tension numeric disjoint-quantity ann bob" },
        { "ann asserts held*2016; bob asserts held*2017 @2017", "tension temporal disjoint-date ann bob" },

        // Many claims at many times.
        { "ann asserts likes=tea @2011; bob denies likes=tea @2011; cy asserts likes=tea @2017; di denies likes=tea @2017", "contradictory negation opposite-stance ann bob; apparent differentTime opposite-stance ann bob cy di; contradictory negation opposite-stance cy di" },
        { "ann asserts likes=tea @2011; bob denies likes=tea @2011; cy denies likes=tea @2017", "contradictory negation opposite-stance ann bob; apparent differentTime opposite-stance ann cy" },
        { "ann asserts likes=tea; bob denies likes=tea; cy denies likes=tea @2017", "contradictory negation opposite-stance ann bob; tension negation opposite-stance ann cy" },
        { "ann asserts toll#1 @2011; bob asserts toll#2 @2011; cy asserts toll#3 @2012; di asserts toll#3 @2012", "contrary numeric disjoint-quantity ann bob; apparent differentTime disjoint-quantity ann bob cy di" },
        { "ann asserts capital=york @2001/2010; bob asserts capital=lund @2005/2015; cy asserts capital=bern @2012/2020", "contrary structural exclusive-value ann bob cy; apparent differentTime exclusive-value ann cy" },

        // Superseded, retracted and other inactive claims.
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann", "apparent superseded disjoint-quantity ann ann.2" },
        { "ann.2 asserts toll#2 ^ann; ann asserts toll#1", "apparent superseded disjoint-quantity ann ann.2" },
        { "ann asserts toll#1 !superseded; ann.2 asserts toll#2 ^ann", "apparent superseded disjoint-quantity ann ann.2" },
        { "ann asserts likes=tea; ann.2 denies likes=tea ^ann", "apparent superseded opposite-stance ann ann.2" },
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann; ann.3 asserts toll#3 ^ann.2", "apparent superseded disjoint-quantity ann ann.2 ann.3" },
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann; bob asserts toll#2", "apparent superseded disjoint-quantity ann ann.2 bob" },
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann; bob asserts toll#3", "apparent superseded disjoint-quantity ann ann.2 bob; contrary numeric disjoint-quantity ann.2 bob" },
        { "ann asserts toll#1 @2011; ann.2 asserts toll#2 ^ann @2017", "apparent superseded disjoint-quantity ann ann.2" },
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann !retracted; bob asserts toll#3", "contrary numeric disjoint-quantity ann bob" },
        { "ann asserts toll#1; ann.2 asserts toll#2 ^ann.2", "contrary numeric disjoint-quantity ann ann.2" },
        { "ann asserts likes=tea !retracted; bob denies likes=tea", Nothing },
        { "ann asserts likes=tea; bob denies likes=tea !retracted", Nothing },
        { "ann asserts likes=tea !corrected; bob denies likes=tea", Nothing },
        { "ann asserts likes=tea !misattributed; bob denies likes=tea", Nothing },
        { "ann asserts likes=tea !superseded; bob denies likes=tea !superseded", Nothing },
        { "ann asserts likes=tea !withdrawn-perhaps; bob denies likes=tea", "contradictory negation opposite-stance ann bob" },

        // False positives that users of other tools report.
        { "ann asserts y/toll#50000:EUR @2016; ann.2 asserts y/toll#55000:EUR @2017", "apparent differentTime disjoint-quantity ann ann.2" },
        { "ann asserts y/role=mayor @2001/2005; ann.2 asserts y/role=senator @2006/2010", "apparent differentTime exclusive-value ann ann.2" },
        { "ann asserts toll#26.2:miles; bob asserts toll#42.195:km", "not comparable ann bob" },
        { "ann asserts birds/fly; bob denies birds/fly-when-penguins", Nothing },
        { "ann asserts y/is=wide; bob asserts y/is=weit \"ann", Nothing },
        { "ann asserts likes=tea; ann.2 asserts likes=tea; ann.3 asserts likes=tea", Nothing },
        { "?wire asserts likes=tea; ?copy asserts likes=tea; ?copy-2 asserts likes=tea", Nothing },
        { "ann asserts y/profession=poet; bob asserts y/profession=spy", Nothing },
        { "ann+bob asserts likes=tea; ann asserts likes=tea; bob asserts likes=tea", Nothing },
        { "ann asserts likes=tea", Nothing },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_Case_FindsWhatIsExpected(string claims, string expected)
    {
        var dataset = ShortClaims.Read(claims);
        var options = new FinderOptions { IncludeApparent = true };

        var result = dataset.Find(options);

        Split(ShortClaims.Write(result)).Should().BeEquivalentTo(Split(expected));
        ShortClaims.Write((dataset with { Claims = dataset.Claims.Reverse().ToValueList() }).Find(options)).Should().Be(ShortClaims.Write(result));
        Split(ShortClaims.Write(dataset.Find())).Should().BeEquivalentTo(Split(expected).Where(found => !found.StartsWith("apparent", StringComparison.Ordinal)));
    }

    [Fact]
    public void Cases_AreMany() => Cases.Count.Should().BeGreaterThanOrEqualTo(120);

    private static string[] Split(string found) => found.Split("; ", StringSplitOptions.RemoveEmptyEntries);
}
