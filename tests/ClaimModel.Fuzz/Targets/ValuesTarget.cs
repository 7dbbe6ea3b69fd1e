using System.Globalization;
using System.Reflection;
using System.Text;
using ClaimModel.Fuzz.Fuzzing;

namespace ClaimModel.Fuzz.Targets;

/// <summary>The value types that are parsed from texts: dates, language tags, ids, numbers and so on.</summary>
internal sealed class ValuesTarget : IFuzzTarget
{
    private const int MaxTexts = 20;

    private static readonly Action<string>[] Checks = [.. typeof(ClaimDataset).Assembly.GetExportedTypes().Where(IsParsable).Select(CheckOf)];

    public string Name => "values";

    public void Run(byte[] input)
    {
        foreach (var text in Texts(input))
        {
            foreach (var check in Checks)
            {
                check(text);
            }
        }
    }

    public void Compare(byte[] input, Random random)
    {
    }

    private static IEnumerable<string> Texts(byte[] input) => Encoding.UTF8.GetString(input).Split('"', '\n').Where(static text => text.Length > 0).Take(MaxTexts);

    private static bool IsParsable(Type type) =>
        type is { IsGenericTypeDefinition: false, IsInterface: false } && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>));

    private static Action<string> CheckOf(Type type) =>
        typeof(ValuesTarget).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Action<string>>(); // it is below

    private static void Check<T>(string text)
        where T : ISpanParsable<T>
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            return;
        }

        var shown = value.ToString() ?? "";
        DifferenceException.ThrowIfNot(
            T.TryParse(shown, CultureInfo.InvariantCulture, out var again) && value.Equals(again) && value.GetHashCode() == again.GetHashCode(),
            $"{typeof(T).Name} '{text}' is written as '{shown}', which is not equal.");
        DifferenceException.ThrowIfDifferent($"{typeof(T).Name} '{text}' written twice", shown, again!.ToString() ?? ""); // it was compared
    }
}
