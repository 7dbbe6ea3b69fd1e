using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimModel.Tests.Conventions;

public class PublicTypesTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. typeof(ClaimDataset).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_IsSealedStaticAbstractOrAValue(Type type) => (type.IsValueType || type.IsSealed || type.IsAbstract).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Types))]
    public void Structure_IsReadOnly(Type type)
    {
        if (type is { IsValueType: true, IsEnum: false })
        {
            type.IsDefined(typeof(IsReadOnlyAttribute)).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Property_OfAllButBuilders_HasNoSetterButInit(Type type) =>
        type.GetProperties(Declared)
            .Where(property => property.SetMethod is { IsPublic: true } && !IsInit(property.SetMethod) && type != typeof(ClaimDatasetBuilder))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Field_IsConstantOrNotPublic(Type type) =>
        type.GetFields(Declared).Where(field => !field.IsLiteral && !(type.IsEnum && field.IsSpecialName)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void EquatableType_HasEqualityOperators(Type type)
    {
        if (type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) && !type.IsGenericType)
        {
            type.GetMethod("op_Equality", Declared).Should().NotBeNull();
            type.GetMethod("op_Inequality", Declared).Should().NotBeNull();
        }
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
