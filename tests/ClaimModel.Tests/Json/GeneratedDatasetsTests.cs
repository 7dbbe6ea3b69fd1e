using System.Text;
using System.Text.Json;
using ClaimModel.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Json;

/// <summary>Property-based tests on generated datasets.</summary>
public class GeneratedDatasetsTests
{
    private static readonly Gen<string> Text = Gen.Elements(
            "a", "Z", " ", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u001F", "\u007F", "é", "Я", "拉", "😀", "\u200B", "\u202E", "\u2028", "\uFEFF", "\uFFFF", "{", "]", ",", "~")
        .ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> Id = Gen.Elements("a", "B", "~", "-", "é", "😀", "\"", "1", "/").NonEmptyListOf()
        .Select(pieces => string.Concat(pieces.Take(40)));

    private static readonly Gen<PartialDate?> Date = Gen.Elements("2017", "2017-04", "2017-04-12?", "201X", "2017-21", "Y17000000", "")
        .Select(text => text.Length == 0 ? null : PartialDate.Parse(text));

    private static readonly Gen<Number?> Amount = Gen.Elements("", "0", "-0", "1.50", "1E2", "1e-400", "100000000000000000000")
        .Select(text => text.Length == 0 ? (Number?)null : Number.Parse(text));

    private static readonly Gen<Extensions> Unknown =
        from name in Text
        from value in Gen.Elements("1.50", "null", "[1E400,{\"b\":[]}]", "{\"a\":{\"a\":\"\\u0000\"}}", "\"é\"")
        from count in Gen.Choose(0, 2)
        select Enumerable.Range(0, count).Aggregate(Extensions.Empty, (all, number) => all.With($"x-{name}{number}", value));

    private static readonly Gen<LanguageMap> Translations =
        from text in Text
        from tags in Gen.SubListOf("en", "ru", "zh-Hant", "de-CH-1996")
        select tags.Aggregate(LanguageMap.Empty, (map, tag) => map.With(tag, text));

    private static readonly Gen<Qualifiers> Conditions =
        from keys in Text.ListOf()
        from value in Text
        select Qualifiers.Of(keys.Select(key => new Qualifier(key, value)));

    private static readonly Gen<ValueList<Identifier>> Identifiers =
        from values in Text.ListOf()
        select values.Select(value => new Identifier { Scheme = "s", Value = value }).ToValueList();

    private static readonly Gen<ValueList<string>> PredicateIds = Text.ListOf().Select(ids => ids.ToValueList());

    private static readonly Gen<Predicate> Predicates =
        from id in Text
        from flags in Gen.Choose(0, 31)
        from inverses in PredicateIds
        from equivalents in PredicateIds
        from disjoint in PredicateIds
        select new Predicate
        {
            Id = id,
            TimeVarying = (flags & 1) != 0,
            PerPeriod = (flags & 2) != 0,
            Symmetric = (flags & 4) != 0,
            Asymmetric = (flags & 8) != 0,
            AboutClaims = (flags & 16) != 0,
            InverseOf = inverses,
            EquivalentTo = equivalents,
            DisjointWith = disjoint,
        };

    private static readonly Gen<Unit> Units =
        from id in Text
        from text in Text
        from multiplier in Amount
        select new Unit { Id = id, Base = text, ConversionMultiplier = multiplier ?? 1000 };

    private static readonly Gen<Source> Sources =
        from id in Id
        from word in Gen.Elements("video", "image", "audio", "hologram")
        from identifiers in Identifiers
        select new Source { Id = id, Kind = Term<SourceKind>.Parse(word), Identifiers = identifiers };

    private static readonly Gen<Actor> Actors =
        from id in Id
        from name in Text
        from names in Translations
        from aliases in Text.ListOf()
        from word in Gen.Elements("person", "unknown", "robot", "système")
        from organization in Id
        from unknown in Unknown
        select new Actor
        {
            Id = id,
            Name = name,
            Names = names,
            Aliases = aliases.ToValueList(),
            Kind = Term<ActorKind>.Parse(word),
            Roles = [new Role { Organization = ActorId.Parse(organization) }],
            Extensions = unknown,
        };

    private static readonly Gen<Claim> Claims =
        from id in Id
        from text in Text
        from translations in Translations
        from claimants in Id.ListOf()
        from date in Date
        from amount in Amount
        from unknown in Unknown
        from stance in Gen.Elements("asserts", "denies", "wonders")
        from qualifiers in Conditions
        from approximate in Gen.Elements(true, false)
        from supports in Id.ListOf()
        from identifiers in Identifiers
        from citation in Id
        select new Claim
        {
            Id = id,
            Text = text,
            Translations = translations,
            Claimants = claimants.Select(ActorId.Parse).ToValueList(),
            AssertedOn = date,
            Proposition = new() { Subject = text, Predicate = "p", Quantity = new() { Amount = amount, Approximate = approximate }, Date = date, Qualifiers = qualifiers },
            Stance = Term<Stance>.Parse(stance),
            Supports = supports.Select(ClaimId.Parse).ToValueList(),
            Identifiers = identifiers,
            Reviews = [new() { Title = text, Verdict = text, Explanation = text, Citations = [new() { Source = citation }], Rating = new() { Best = amount, Extensions = unknown } }],
            Extensions = unknown,
        };

    internal static readonly Gen<ClaimDataset> Datasets =
        from title in Text
        from actors in Actors.ListOf()
        from sources in Sources.ListOf()
        from predicates in Predicates.ListOf()
        from units in Units.ListOf()
        from claims in Claims.ListOf()
        from pairs in Id.ListOf()
        from unknown in Unknown
        select new ClaimDataset
        {
            Title = title,
            Actors = actors.ToValueList(),
            Sources = sources.ToValueList(),
            Predicates = predicates.ToValueList(),
            Units = units.ToValueList(),
            Claims = claims.ToValueList(),
            Contradictions = pairs.Select(id => new Contradiction { Claims = [id, "other"], Strength = ContradictionStrength.Tension }).ToValueList(),
            Extensions = unknown,
        };

    [Fact]
    public void WriteAndRead_AnyDataset_GivesAnEqualDataset() => Check(200, Prop.ForAll(Datasets.ToArbitrary(), dataset =>
    {
        byte[] written = dataset.ToUtf8();
        ReadResult result = ClaimDataset.Read(written);
        return !result.HasErrors
            && result.Dataset == dataset
            && result.Dataset.GetHashCode() == dataset.GetHashCode()
            && result.Dataset.ToUtf8().AsSpan().SequenceEqual(written)
            && ClaimDataset.Read(dataset.ToJson(new() { Indented = false })).Dataset == dataset
            && JsonSerializer.Deserialize<ClaimDataset>(JsonSerializer.Serialize(dataset)) == dataset;
    }));

    [Fact]
    public void Read_ChangedBytes_GivesAResult()
    {
        byte[] valid = Samples.Maximal.ToUtf8(new() { Indented = false });
        Gen<byte> value = Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("{}[]\",:\\0/unt\n".Select(letter => (int)letter).ToArray())).Select(number => (byte)number);
        Gen<byte[]> changed =
            from positions in Gen.Choose(0, valid.Length - 1).NonEmptyListOf()
            from values in value.ListOf(positions.Count)
            from kind in Gen.Choose(0, 3)
            select Change(valid, positions.Take(6).ToArray(), [.. values], kind);

        Check(3000, Prop.ForAll(changed.ToArbitrary(), bytes =>
        {
            ReadResult result = ClaimDataset.Read(bytes);
            ReadResult byHand = ClaimDataset.Read(bytes, new() { AllowCommentsAndTrailingCommas = true });
            ReadResult again = ClaimDataset.Read(result.Dataset.AcceptLoss().ToUtf8());
            return result.Diagnostics.All(found => found.Line >= 1 && found.Column >= 1 && found.Column <= bytes.Length + 1)
                && byHand.Diagnostics.All(found => found.Line >= 1 && found.Column >= 1)
                && !again.HasErrors
                && again.Dataset == result.Dataset;
        }));
    }

    [Fact]
    public void Deserialize_ChangedBytes_ThrowsOnlyJsonException()
    {
        byte[] valid = Samples.Maximal.ToUtf8(new() { Indented = false });
        Gen<byte[]> changed =
            from position in Gen.Choose(0, valid.Length - 1)
            from value in Gen.Choose(0, 255)
            from kind in Gen.Choose(0, 3)
            select Change(valid, [position], [(byte)value], kind);

        Check(2000, Prop.ForAll(changed.ToArbitrary(), bytes =>
        {
            bool isRejected = ClaimDataset.Read(bytes).HasErrors;
            try
            {
                ClaimDataset? read = JsonSerializer.Deserialize<ClaimDataset>(bytes);
                return !isRejected && read == ClaimDataset.Read(bytes).Dataset;
            }
            catch (JsonException)
            {
                return isRejected;
            }
        }));
    }

    [Fact]
    public void Read_TruncatedDocument_ReportsOneSyntaxErrorAtOrBeforeTheEnd()
    {
        byte[] valid = Encoding.UTF8.GetBytes(Samples.Maximal.ToJson(new() { Indented = false }));
        for (int length = 1; length < valid.Length - 1; length++)
        {
            Diagnostic[] errors = [.. ClaimDataset.Read(valid.AsMemory(0, length)).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];

            if (errors is not [{ Code: "CM0001", Line: 1, Column: int column }] || column > length + 1)
            {
                Assert.Fail($"Cut off after {length} bytes: {string.Join(" ", errors.AsEnumerable())}");
            }
        }
    }

    private static byte[] Change(byte[] valid, int[] positions, byte[] values, int kind)
    {
        List<byte> bytes = [.. valid];
        for (int i = 0; i < positions.Length; i++)
        {
            int position = Math.Min(positions[i], bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes[position] = values[i];
                    break;
                case 1:
                    bytes.Insert(position, values[i]);
                    break;
                case 2:
                    bytes.RemoveAt(position);
                    break;
                default:
                    bytes.RemoveRange(position, bytes.Count - position);
                    bytes.Add(values[i]);
                    break;
            }
        }

        return [.. bytes];
    }

    internal static void Check(int count, Property property) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(count)), property);
}
