using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ClaimModel.JsonLines;
using Microsoft.Extensions.Configuration;

namespace ClaimModel.Tests.Conventions;

/// <summary>Every public value type supports what frameworks expect: parsing, formatting, sorting, type conversion, JSON (also as a key), and configuration.</summary>
public class ValueTypesTests
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("ar-SA");

    /// <summary>Structures that are not a single value with a text.</summary>
    private static readonly Dictionary<Type, string> Excluded = new()
    {
        [typeof(Extensions)] = "several members",
        [typeof(JsonLinesProgress)] = "several numbers",
        [typeof(LanguageMap)] = "several texts",
        [typeof(LanguageText)] = "a tag and a text",
        [typeof(Qualifier)] = "a key and a value",
        [typeof(Qualifiers)] = "several texts",
        [typeof(RecordCounts)] = "several numbers",
        [typeof(ValueList<>)] = "several items",
        [typeof(ValueList<>.Enumerator)] = "a position in a list",
    };

    /// <summary>For each value type, texts in the order of the values, and a text that is not a value.</summary>
    private static readonly Dictionary<Type, (string[] Ascending, string Invalid)> Cases = new()
    {
        [typeof(ActorId)] = (["A", "a", "ab", "лавров"], "a b"),
        [typeof(TopicId)] = (["A", "a", "ab", "лавров"], "a b"),
        [typeof(SourceId)] = (["A", "a", "ab", "лавров"], "a b"),
        [typeof(ClaimId)] = (["A", "a", "ab", "лавров"], "a b"),
        [typeof(ContradictionId)] = (["A", "a", "ab", "лавров"], "a b"),
        [typeof(CalendarDay)] = (["Y-17000000-02-28", "-0043-03-15", "0000-01-01", "2017-04-12", "2017-04-13", "Y17000000-12-31"], "2017-02-29"),
        [typeof(DateInterval)] = (["../2008", "/2008", "1966/2008", "2004-06/2006-08-11", "2004-06/", "2004-06/..", "2017"], "2017/x"),
        [typeof(FormatVersion)] = (["1.0", "1.2", "1.10"], "1.0.0"),
        [typeof(LanguageTag)] = (["EN", "de", "en", "en-US"], "en_US"),
        [typeof(Number)] = (["-1e3", "-0", "0", "1.5", "1.50", "1e2"], "1,5"),
        [typeof(PartialDate)] = (["-0043-03-15", "2017-01-01", "2017-01", "2017", "2017?", "2017-04-12T00:00:00", "2017-04-12T23:00:00+02:00", "2017-04-12T22:00:00Z", "Y17000000"], "2017-13"),
        [typeof(Term<>)] = ([], ""),
    };

    /// <summary>The closed types: each vocabulary has its terms.</summary>
    public static TheoryData<Type> Types =>
        [.. Cases.Keys.SelectMany(type => type == typeof(Term<>) ? Vocabularies.Select(vocabulary => type.MakeGenericType(vocabulary)) : [type])];

    private static IEnumerable<Type> Vocabularies => typeof(Claim).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
            && converter.GetGenericTypeDefinition() == typeof(TermEnumConverter<>));

    /// <summary>A value type is a structure, or a class that can be created from a string.</summary>
    [Fact]
    public void ValueTypes_AreTestedOrExcluded() => typeof(Claim).Assembly.GetExportedTypes()
        .Where(type => type is { IsValueType: true, IsEnum: false } || IsCreatedFromText(type))
        .Select(type => type.Name)
        .Should().BeEquivalentTo(Cases.Keys.Concat(Excluded.Keys).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_ImplementsTheInterfacesOfValues(Type type) => type.GetInterfaces().Should().Contain(
    [
        typeof(IEquatable<>).MakeGenericType(type), typeof(IComparable<>).MakeGenericType(type), typeof(IComparable),
        typeof(IParsable<>).MakeGenericType(type), typeof(ISpanParsable<>).MakeGenericType(type),
        typeof(IFormattable), typeof(ISpanFormattable), typeof(IUtf8SpanFormattable),
    ]);

    /// <summary>Minimal APIs bind routes, queries and headers by this method.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Type_HasPublicTryParse(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        MethodInfo? tryParse = type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]);

        tryParse.Should().NotBeNull();
        object?[] invalid = [InvalidOf(type), Culture, null];
        tryParse!.Invoke(null, invalid).Should().Be(false);
        object?[] absent = [null, Culture, null];
        tryParse.Invoke(null, absent).Should().Be(false);
        foreach (string text in TextsOf(type))
        {
            object?[] valid = [text, Culture, null];
            tryParse.Invoke(null, valid).Should().Be(true);
            valid[2]!.ToString().Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_ParsesAndFormatsItsText(Type type) => Generic(nameof(CheckParsing), type).Invoke(null, [TextsOf(type), InvalidOf(type)]);

    [Theory]
    [MemberData(nameof(Types))]
    public void TypeConverter_OfType_ConvertsFromAndToText(Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        foreach (string text in TextsOf(type))
        {
            object? value = converter.ConvertFrom(null, Culture, text);
            value.Should().BeOfType(type);
            converter.ConvertTo(null, Culture, value, typeof(string)).Should().Be(text);
        }

        converter.Invoking(each => each.ConvertFrom(InvalidOf(type))).Should().Throw<FormatException>();
        converter.Invoking(each => each.ConvertFrom(1)).Should().Throw<NotSupportedException>();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void JsonSerializer_ValueAndKey_IsItsText(Type type)
    {
        Type dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        foreach (object value in ValuesOf(type).Where(IsSupported))
        {
            string json = JsonSerializer.Serialize(value, type);
            json.Trim('"').Should().Be(JsonSerializer.Serialize(value.ToString()).Trim('"'));
            JsonSerializer.Deserialize(json, type).Should().Be(value);

            var counts = (System.Collections.IDictionary)Activator.CreateInstance(dictionary)!;
            counts[value] = 1;
            string keyed = JsonSerializer.Serialize(counts, dictionary);
            keyed.Should().Be($$"""{{{JsonSerializer.Serialize(value.ToString())}}:1}""");
            ((System.Collections.IDictionary)JsonSerializer.Deserialize(keyed, dictionary)!).Keys.Cast<object>().Should().Equal(value);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize(JsonSerializer.Serialize(InvalidOf(type)), type)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize($$"""{{{JsonSerializer.Serialize(InvalidOf(type))}}:1}""", dictionary)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize("\"\\ud800\"", type)).Should().Throw<JsonException>();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void CompareTo_Values_IsATotalOrderConsistentWithEquality(Type type)
    {
        object[] values = [.. ValuesOf(type)];
        for (int i = 0; i < values.Length; i++)
        {
            ((IComparable)values[i]).CompareTo(null).Should().BePositive();
            values[i].Invoking(value => ((IComparable)value).CompareTo(new Version())).Should().Throw<ArgumentException>();
            for (int j = 0; j < values.Length; j++)
            {
                Math.Sign(((IComparable)values[i]).CompareTo(values[j])).Should().Be(i.CompareTo(j), $"of {values[i]} and {values[j]}");
                values[i].Equals(values[j]).Should().Be(i == j);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void OrderBy_Values_Sorts(Type type)
    {
        object[] values = [.. ValuesOf(type)];

        Enumerable.Reverse(values).OrderBy(value => value).Should().Equal(values);
        values.OrderByDescending(value => value).Should().Equal(Enumerable.Reverse(values));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Configuration_Text_BindsToTheValue(Type type) => Generic(nameof(CheckConfiguration), type).Invoke(null, [TextsOf(type), InvalidOf(type)]);

    [Fact]
    public void Ids_HaveACommonInterface()
    {
        Cases.Keys.Where(type => typeof(IRecordId).IsAssignableFrom(type)).Select(type => type.Name)
            .Should().Equal("ActorId", "TopicId", "SourceId", "ClaimId", "ContradictionId");
        IRecordId[] ids = [(ActorId)"a", (TopicId)"t"];
        ids.Select(id => id.Value).Should().Equal("a", "t");
        ParseAll<ClaimId>("c d").Should().Equal((ClaimId)"c", (ClaimId)"d");

        static IEnumerable<TId> ParseAll<TId>(string texts)
            where TId : struct, IRecordId<TId> => texts.Split(' ').Select(text => TId.Parse(text, null)).Order();
    }

    [Fact]
    public void ParseError_NamesTheText_CutAndEscaped()
    {
        FluentActions.Invoking(() => ActorId.Parse("a\u0000b")).Should().Throw<FormatException>()
            .WithMessage("The id \"a\\u0000b\" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.");
        FluentActions.Invoking(() => TypeDescriptor.GetConverter(typeof(ClaimId)).ConvertFrom(new string('x', 201))).Should().Throw<FormatException>()
            .WithMessage($"The id \"{new string('x', 80)}…\" has 201 characters; an id has 1 to 200 characters, without white space or control characters.");
        FluentActions.Invoking(() => CalendarDay.Parse("2017-02-29")).Should().Throw<FormatException>()
            .WithMessage("\"2017-02-29\" is not a day that exists. Write it as in 2017-04-12, -0043-03-15 or Y17000000-12-31.");
    }

    [Fact]
    public void TypeConverter_TermOfOtherEnumeration_ThrowsNotSupportedException() =>
        FluentActions.Invoking(() => TypeDescriptor.GetConverter(typeof(Term<DayOfWeek>))).Should().Throw<Exception>()
            .Which.GetBaseException().Should().BeOfType<NotSupportedException>();

    private static void CheckParsing<T>(string[] texts, string invalid)
        where T : ISpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (string text in texts)
        {
            var value = ParseString<T>(text);
            T.Parse(text.AsSpan(), Culture).Should().Be(value);
            T.TryParse(text.AsSpan(), Culture, out var parsed).Should().BeTrue();
            parsed.Should().Be(value);
            value.ToString().Should().Be(text);
            value.ToString("G", Culture).Should().Be(text);
            $"{value,40}".Should().Be(text.PadLeft(40));

            var chars = new char[text.Length];
            value.TryFormat(chars, out int written, default, Culture).Should().BeTrue();
            new string(chars, 0, written).Should().Be(text);
            value.TryFormat(chars.AsSpan(1), out written, default, Culture).Should().BeFalse();
            written.Should().Be(0);
            var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
            value.TryFormat(bytes, out written, default, Culture).Should().BeTrue();
            Encoding.UTF8.GetString(bytes.AsSpan(0, written)).Should().Be(text);
            value.TryFormat(bytes.AsSpan(1), out _, default, Culture).Should().BeFalse();
        }

        T.TryParse(invalid, Culture, out var none).Should().BeFalse();
        none.Should().Be(default(T));
        FluentActions.Invoking(() => T.Parse(invalid.AsSpan(), Culture)).Should().Throw<FormatException>().WithMessage(invalid.Length == 0 ? "*" : $"*\"{invalid}\"*");
        FluentActions.Invoking(() => ParseString<T>(invalid)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => ParseString<T>(null!)).Should().Throw<ArgumentNullException>(); // what is tested
    }

    /// <summary>With the constraint <see cref="ISpanParsable{T}"/>, the compiler would choose the overload for spans.</summary>
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, Culture);

    private static void CheckConfiguration<T>(string[] texts, string invalid)
    {
        foreach (string text in texts)
        {
            IConfiguration configuration = Configuration(("Options:Value", text));
            configuration.GetSection("Options").Get<Options<T>>()!.Value!.ToString().Should().Be(text);
            configuration.GetValue<T>("Options:Value")!.ToString().Should().Be(text);
        }

        FluentActions.Invoking(() => Configuration(("Value", invalid)).GetValue<T>("Value")).Should().Throw<InvalidOperationException>()
            .WithInnerException<FormatException>();
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.ToDictionary(entry => entry.Key, entry => (string?)entry.Value)).Build();

    private static MethodInfo Generic(string name, Type type) => typeof(ValueTypesTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);

    private static bool IsCreatedFromText(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Any(method => method.Name is "Parse" or "op_Implicit" && method.ReturnType == type && method.GetParameters()[0].ParameterType == typeof(string));

    private static string[] TextsOf(Type type) => type.IsGenericType
        ? [.. Enum.GetNames(type.GenericTypeArguments[0]).Where(name => name != "Unspecified" || !IsRequired(type.GenericTypeArguments[0]))
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Append("anotherWord").Order(StringComparer.Ordinal)]
        : Cases[type].Ascending;

    private static bool IsRequired(Type vocabulary) => vocabulary.IsDefined(typeof(ClaimModel.Vocabularies.TermRequiredAttribute));

    private static string InvalidOf(Type type) => type.IsGenericType ? $"{Enum.GetNames(type.GenericTypeArguments[0])[1]} " : Cases[type].Invalid;

    private static IEnumerable<object> ValuesOf(Type type) => TextsOf(type).Select(text => TypeDescriptor.GetConverter(type).ConvertFrom(text)!);

    /// <summary>A reader accepts versions of its own major version only.</summary>
    private static bool IsSupported(object value) => value is not FormatVersion { Major: not 1 };

    private sealed class Options<T>
    {
        public T? Value { get; init; }
    }
}
